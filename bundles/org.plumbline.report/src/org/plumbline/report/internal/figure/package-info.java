/** How the body, the things around it and the page of a figure are drawn. */
@NonNullByDefault
package org.plumbline.report.internal.figure;

import org.eclipse.jdt.annotation.NonNullByDefault;
