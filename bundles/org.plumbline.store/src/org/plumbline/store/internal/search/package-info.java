/** The patient list in memory, and its search. */
@NonNullByDefault
package org.plumbline.store.internal.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
