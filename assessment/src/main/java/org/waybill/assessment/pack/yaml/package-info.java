/** A YAML mapping that is read key by key and complains of what nobody asked for. */
@NullMarked
package org.waybill.assessment.pack.yaml;

import org.jspecify.annotations.NullMarked;
