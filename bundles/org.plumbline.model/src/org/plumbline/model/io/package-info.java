/** The resources that hold a chart: how documents are read, written and guarded. */
@NonNullByDefault
package org.plumbline.model.io;

import org.eclipse.jdt.annotation.NonNullByDefault;
