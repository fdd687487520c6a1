import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequesterProfile } from './decide/requester.ts';

/** A customer, as far as requests have told of him. */
@Entity('requester')
export class Requester implements RequesterProfile {
  @PrimaryColumn('text') id: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) tier: string | null;
  @Column('text', { nullable: true }) language: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
