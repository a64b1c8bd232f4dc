/**
 * Turns NLP4J's trained weights into the parser's model file, once, when the project is built.
 *
 * <p>Nothing here is on the class path of the product. {@link org.waybill.parsing.model.BuildModel} is the entry.
 */
@NullMarked
package org.waybill.parsing.model;

import org.jspecify.annotations.NullMarked;
