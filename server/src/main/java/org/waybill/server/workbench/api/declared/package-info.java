/** Operations of the API as declared: what each takes and answers. Routes and description are made of it. */
@NullMarked
package org.waybill.server.workbench.api.declared;

import org.jspecify.annotations.NullMarked;
