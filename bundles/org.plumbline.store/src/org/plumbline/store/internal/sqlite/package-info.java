/** The embedded engine: one SQLite file. */
@NonNullByDefault
package org.plumbline.store.internal.sqlite;

import org.eclipse.jdt.annotation.NonNullByDefault;
