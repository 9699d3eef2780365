/** The knowledge a clinic works with, read from content packs. */
@NonNullByDefault
package org.plumbline.core.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
