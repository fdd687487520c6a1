import { readShippedFile } from '@triage/service/run/shipped-file';
import { Screen, TextModel } from '@triage/triage';

/** The screen with the model that is shipped with it. */
export function loadScreen(): Screen {
  return new Screen(
    TextModel.decode(readShippedFile('screen.model', import.meta.url, '../../../libs/triage/model/')),
  );
}
