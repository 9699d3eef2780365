/** Reasoning beside the user interface's thread, about the chart in front as it is right now. */
package org.plumbline.ui.internal.thinking;
