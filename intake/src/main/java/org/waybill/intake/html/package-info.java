/**
 * Web pages: the article out of its surroundings, and what the page says of itself.
 */
@NullMarked
package org.waybill.intake.html;

import org.jspecify.annotations.NullMarked;
