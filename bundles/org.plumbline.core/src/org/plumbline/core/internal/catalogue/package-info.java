/** Reading of content packs and the service that offers them. */
@NonNullByDefault
package org.plumbline.core.internal.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
