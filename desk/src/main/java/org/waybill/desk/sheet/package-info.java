/** What pages and the API show, as values: plain text, numbers, ids. Texts of sources are as the sources have them. */
@NullMarked
package org.waybill.desk.sheet;

import org.jspecify.annotations.NullMarked;
