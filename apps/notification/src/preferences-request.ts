import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNested } from '@triage/service';
import { IsBoolean, IsOptional, Matches, registerDecorator } from 'class-validator';
import type { ChannelPreference, Preferences, QuietHours } from './decide/preferences.ts';

const WALL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

class QuietHoursRequest implements QuietHours {
  @ApiProperty({ example: '22:00' })
  @Matches(WALL_TIME, { message: 'from must be HH:MM' })
  from: string;

  @ApiProperty({ example: '07:00', description: 'past midnight where it is not after `from`' })
  @Matches(WALL_TIME, { message: 'to must be HH:MM' })
  @Differs('from')
  to: string;
}

class ChannelRequest implements ChannelPreference {
  @ApiPropertyOptional({ default: true })
  @IsBoolean()
  enabled: boolean = true;

  @ApiPropertyOptional({ type: QuietHoursRequest })
  @IsOptional()
  @IsNested(() => QuietHoursRequest)
  quietHours?: QuietHoursRequest;

  @ApiPropertyOptional({ default: false, description: 'whether a P1 may come in quiet hours' })
  @IsBoolean()
  p1BreaksThrough: boolean = false;
}

class ChannelsRequest {
  @ApiPropertyOptional({ type: ChannelRequest })
  @IsOptional()
  @IsNested(() => ChannelRequest)
  email?: ChannelRequest;

  @ApiPropertyOptional({ type: ChannelRequest })
  @IsOptional()
  @IsNested(() => ChannelRequest)
  slack?: ChannelRequest;

  @ApiPropertyOptional({ type: ChannelRequest })
  @IsOptional()
  @IsNested(() => ChannelRequest)
  telegram?: ChannelRequest;

  @ApiPropertyOptional({ type: ChannelRequest })
  @IsOptional()
  @IsNested(() => ChannelRequest)
  pagerduty?: ChannelRequest;

  @ApiPropertyOptional({ type: ChannelRequest })
  @IsOptional()
  @IsNested(() => ChannelRequest)
  webhook?: ChannelRequest;
}

export class PreferencesRequest implements Preferences {
  @ApiPropertyOptional({ example: 'zh-Hant', description: 'BCP 47' })
  @IsOptional()
  @Named('a language tag', (text) => Intl.getCanonicalLocales(text).length === 1 && text.length <= 35)
  language?: string;

  @ApiPropertyOptional({
    example: 'Europe/Zurich',
    description: 'of the quiet hours, and of times in messages',
  })
  @IsOptional()
  @Named('an IANA time zone', (text) => new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined)
  timeZone?: string;

  @ApiPropertyOptional({ type: ChannelsRequest })
  @IsOptional()
  @IsNested(() => ChannelsRequest)
  channels?: ChannelsRequest;
}

/** A name that the platform knows; `knows` may throw where it does not. */
function Named(what: string, knows: (text: string) => boolean): PropertyDecorator {
  return check(`must be ${what}`, (value) => {
    try {
      return typeof value === 'string' && knows(value);
    } catch {
      return false;
    }
  });
}

function Differs(other: string): PropertyDecorator {
  return check(`must not be the same as ${other}`, (value, object) => value !== Reflect.get(object, other));
}

function check(message: string, validate: (value: unknown, object: object) => boolean): PropertyDecorator {
  return (target, property) => {
    const propertyName = String(property);
    registerDecorator({
      name: message,
      target: target.constructor,
      propertyName,
      options: { message: `${propertyName} ${message}` },
      validator: { validate: (value, args) => validate(value, args?.object ?? {}) },
    });
  };
}
