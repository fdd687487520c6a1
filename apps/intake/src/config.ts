import { DatabaseConfig, Env, EnvError } from '@triage/service';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { parseStoreUrl, type StoreLocation } from './attachments/store-location.ts';

const MIB = 1024 * 1024;

export class IntakeConfig extends DatabaseConfig {
  /** As `notification` has it: mail from this address is our own, and is not answered. */
  @Env('MAIL_FROM', 'Name <address>, as notification has it')
  @IsString()
  @Matches(/[^\s<>@]@[^\s<>@]+>?\s*$/, { message: '$property must be one mail address' })
  mailFrom: string = 'Support <support@triage.example>';

  @Env('ATTACHMENT_STORE', {
    hint: 'file:///folder or s3://bucket/prefix?endpoint=…&region=…',
    parse: parseStoreUrl,
  })
  attachmentStore: StoreLocation = parseStoreUrl('file:.local/attachments');

  @Env('ATTACHMENT_MAX_FILES')
  @IsInt()
  @Min(0)
  @Max(100)
  attachmentMaxFiles: number = 10;

  @Env('ATTACHMENT_MAX_FILE_BYTES')
  @IsInt()
  @Min(1)
  @Max(100 * MIB)
  attachmentMaxFileBytes: number = 10 * MIB;

  @Env('ATTACHMENT_MAX_TOTAL_BYTES')
  @IsInt()
  @Min(1)
  @Max(200 * MIB)
  attachmentMaxTotalBytes: number = 25 * MIB;

  // Redaction takes up to 0.1 s for a mebibyte, in which the process does nothing else.
  @Env('ATTACHMENT_MAX_TEXT_BYTES')
  @IsInt()
  @Min(1)
  @Max(10 * MIB)
  attachmentMaxTextBytes: number = 2 * MIB;

  /** Width by height, of all frames together; a picture takes up to four bytes of memory for each. */
  @Env('ATTACHMENT_MAX_PIXELS')
  @IsInt()
  @Min(1)
  @Max(250_000_000)
  attachmentMaxPixels: number = 40_000_000;

  /** Of all uploads that are under way at one time. */
  @Env('ATTACHMENT_MEMORY_BYTES')
  @IsInt()
  @Min(1)
  attachmentMemoryBytes: number = 256 * MIB;

  @Env('CLAMD_URL', { hint: 'tcp://host:port', parse: parseClamdUrl })
  @IsOptional()
  clamd?: ClamdAddress;

  /** What becomes of attachments while the scanner cannot be asked: 503, or kept and marked so. */
  @Env('CLAMD_DOWN')
  @IsIn(['refuse', 'accept'])
  clamdDown: 'refuse' | 'accept' = 'refuse';
}

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

function parseClamdUrl(text: string): ClamdAddress {
  const url = URL.parse(text);
  if (url?.protocol !== 'tcp:' || !url.hostname || !url.port) throw new EnvError('must be tcp://host:port');
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) };
}
