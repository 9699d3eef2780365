/** What all builders of reports share. */
@NonNullByDefault
package org.plumbline.report.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
