/** The report model, the builders that fill it and the contract of those who write it. */
@NonNullByDefault
package org.plumbline.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
