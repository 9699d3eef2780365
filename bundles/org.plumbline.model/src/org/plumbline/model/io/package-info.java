/**
 * The resources that hold a chart: how documents are read, written and guarded.
 * A class that overrides methods of EMF or the JDK opts out of the default, for their parameters promise nothing.
 */
@NonNullByDefault
package org.plumbline.model.io;

import org.eclipse.jdt.annotation.NonNullByDefault;
