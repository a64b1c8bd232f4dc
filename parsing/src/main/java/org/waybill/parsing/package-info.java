/**
 * English text to sentences, words, tags, lemmas and dependency trees.
 */
@NullMarked
package org.waybill.parsing;

import org.jspecify.annotations.NullMarked;
