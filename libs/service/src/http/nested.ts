import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

type ClassOf = () => new () => object;

/** One nested object. class-validator's own check would let an array of such objects pass as one. */
export const IsNested = (of: ClassOf): PropertyDecorator =>
  applyDecorators(IsObject({ message: '$property must be an object' }), ValidateNested(), Type(of));

/** A list of nested objects, each of them an object and no more of them than `max`. */
export const IsNestedArray = (of: ClassOf, { max }: { max: number }): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsObject({ each: true, message: '$property must hold objects only' }),
    ValidateNested({ each: true }),
    Type(of),
  );
