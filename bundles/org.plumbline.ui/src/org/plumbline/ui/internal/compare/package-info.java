/** Two encounters of a chart side by side. */
package org.plumbline.ui.internal.compare;
