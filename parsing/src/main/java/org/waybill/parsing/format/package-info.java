/**
 * The parser's model file: what is in it, and how its hash tables are searched.
 *
 * <p>Public only because the module that writes the file needs the same constants and hashes as the one that reads it.
 * The format is described in {@code docs/formats/parser-model.md}.
 */
@NullMarked
package org.waybill.parsing.format;

import org.jspecify.annotations.NullMarked;
