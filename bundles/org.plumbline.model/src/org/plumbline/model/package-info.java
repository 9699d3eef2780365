/** The catalogue and chart models and the resources that hold them. */
@NonNullByDefault
package org.plumbline.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
