/**
 * Canonical JSON: one value, one sequence of bytes, as RFC 8785 lays down.
 *
 * <p>The bytes are UTF-8 without white space. Members stand in the order of their names' UTF-16 code units. In strings
 * only {@code "}, {@code \} and the characters below U+0020 are escaped: {@code \b \t \n \f \r} where such a short form
 * exists, else {@code \}{@code u} and four lower-case digits. Half of a surrogate pair is refused. Numbers are integers
 * from -(2^53-1) to 2^53-1 in plain decimal digits; a fraction or an exponent is refused, and a decimal is written as a
 * string. Values nest at most {@value org.waybill.casefile.canonical.CanonicalJson#DEEPEST} deep.
 */
@NullMarked
package org.waybill.casefile.canonical;

import org.jspecify.annotations.NullMarked;
