/*
 * What providers publish about the requests that they take, as JSON Schema, for tests. Written down from their
 * documents, with unknown fields refused, so that a misspelled one is found here and not at three in the morning.
 */
const text = (maxLength?: number) => ({ type: 'string', minLength: 1, ...(maxLength ? { maxLength } : {}) });
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** https://developer.pagerduty.com/docs/events-api-v2/trigger-events */
export const PAGERDUTY_EVENT = {
  oneOf: [
    closed(
      {
        routing_key: { type: 'string', minLength: 32, maxLength: 32 },
        event_action: { const: 'trigger' },
        dedup_key: text(255),
        payload: closed(
          {
            summary: text(1024),
            source: text(),
            severity: { enum: ['critical', 'error', 'warning', 'info'] },
            timestamp: { type: 'string', format: 'date-time' },
            component: { type: 'string' },
            group: { type: 'string' },
            class: { type: 'string' },
            custom_details: { type: 'object' },
          },
          ['summary', 'source', 'severity'],
        ),
        links: {
          type: 'array',
          items: closed({ href: { type: 'string', format: 'uri' }, text: { type: 'string' } }, ['href']),
        },
      },
      ['routing_key', 'event_action', 'payload'],
    ),
    closed(
      {
        routing_key: { type: 'string', minLength: 32, maxLength: 32 },
        event_action: { enum: ['acknowledge', 'resolve'] },
        dedup_key: text(255),
      },
      ['routing_key', 'event_action', 'dedup_key'],
    ),
  ],
};

const plain = (maxLength: number) =>
  closed({ type: { const: 'plain_text' }, text: text(maxLength), emoji: { type: 'boolean' } }, [
    'type',
    'text',
  ]);

/** https://docs.slack.dev/reference/block-kit/blocks */
export const SLACK_MESSAGE = closed(
  {
    text: text(40_000),
    blocks: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        oneOf: [
          closed({ type: { const: 'header' }, text: plain(150) }, ['type', 'text']),
          closed(
            {
              type: { const: 'section' },
              text: closed({ type: { enum: ['mrkdwn', 'plain_text'] }, text: text(3000) }, ['type', 'text']),
            },
            ['type', 'text'],
          ),
          closed(
            {
              type: { const: 'actions' },
              elements: {
                type: 'array',
                minItems: 1,
                maxItems: 25,
                items: closed(
                  {
                    type: { const: 'button' },
                    text: plain(75),
                    url: { type: 'string', format: 'uri', maxLength: 3000 },
                    style: { enum: ['primary', 'danger'] },
                  },
                  ['type', 'text'],
                ),
              },
            },
            ['type', 'elements'],
          ),
        ],
      },
    },
  },
  ['text'],
);

/** https://core.telegram.org/bots/api#sendmessage */
export const TELEGRAM_MESSAGE = closed(
  {
    chat_id: { type: ['string', 'integer'] },
    text: text(4096),
    disable_notification: { type: 'boolean' },
    link_preview_options: closed({ is_disabled: { type: 'boolean' } }, []),
    reply_markup: closed(
      {
        inline_keyboard: {
          type: 'array',
          items: {
            type: 'array',
            items: closed({ text: text(), url: { type: 'string', format: 'uri' } }, ['text', 'url']),
          },
        },
      },
      ['inline_keyboard'],
    ),
  },
  ['chat_id', 'text'],
);

const labelSet = { type: 'object', additionalProperties: { type: 'string' } };

/** `postableAlerts` of https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
export const ALERTMANAGER_ALERTS = {
  type: 'array',
  items: closed(
    {
      startsAt: { type: 'string', format: 'date-time' },
      endsAt: { type: 'string', format: 'date-time' },
      annotations: labelSet,
      labels: { ...labelSet, propertyNames: { pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' }, minProperties: 1 },
      generatorURL: { type: 'string', format: 'uri' },
    },
    ['labels'],
  ),
};
