/** The sentences of courses and worklists. */
@NonNullByDefault
package org.plumbline.core.internal.course;

import org.eclipse.jdt.annotation.NonNullByDefault;
