/** The chart store: load, save with an expected revision, history and search. */
@NonNullByDefault
package org.plumbline.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
