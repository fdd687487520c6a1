/**
 * Senses that tell a model something and a person nothing: greetings, times of the day, small words and verbs for
 * anything. "Because of “yesterday”" is no reason that anybody could contest, so their words are never quoted as one.
 */
const SILENT = `
  not do_not did_not can_not will_not never nobody nothing none no_answer_word yes neither_nor without no_longer
  not_yet still already again only also even_though but because unless or_question instead_of otherwise
  while_during until before after since when_question why where who what_question what_happened what_should_i_do
  which can_i can_you is_it_possible should_i do_i_need question please request_help tell_me check_please want need
  must change replace add remove open_something close_something start stop continue confirm wait please_wait try
  once every_time sometimes often forever keep_doing suddenly
  today yesterday tomorrow tonight morning noon_afternoon evening_night soon later recently ago same_day
  weekend weekday month_name date time_of_day old new number_words_small third_quarter_part half percent
  all_everything some_part more less approximately at_least at_most
  found thanks thanks_in_advance greeting farewell apology calm_polite welcome_start
  answer ask message told_said wrote_by_user problem cause result example different same similar correct wrong
  true_real possible impossible sure unsure know understand_not understand remember see_look notice read happen
  compared agree give take keep move go_out incoming use choose show save i_me my we_our you_your he_she they
  man_woman person important low high fast big small good bad better_worse clear something_off worth_value
  ordinal number_words_tens every_all side_panel color inside_outside up_down near_far got_something request_noun
  checked end_finish think_believe return_come_back meanwhile test_message typing_input send receive paper count_sum
  exchange_word word_letters system name
`;

export const SILENT_SENSES: ReadonlySet<string> = new Set(SILENT.trim().split(/\s+/));
