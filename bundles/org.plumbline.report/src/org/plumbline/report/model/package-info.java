/** The report model: immutable records that a builder fills and a writer lays out. */
@NonNullByDefault
package org.plumbline.report.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
