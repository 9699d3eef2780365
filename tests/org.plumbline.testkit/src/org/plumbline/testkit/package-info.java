/** Builders and generators of charts and clinics for tests. */
@NonNullByDefault
package org.plumbline.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
