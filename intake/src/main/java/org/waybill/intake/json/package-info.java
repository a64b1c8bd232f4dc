/**
 * The JSON form of a document, described in {@code docs/formats/document-json.md}.
 */
@NullMarked
package org.waybill.intake.json;

import org.jspecify.annotations.NullMarked;
