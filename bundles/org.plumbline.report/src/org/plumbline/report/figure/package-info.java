/** Exercise figures as vector drawings that any writer can paint. */
@NonNullByDefault
package org.plumbline.report.figure;

import org.eclipse.jdt.annotation.NonNullByDefault;
