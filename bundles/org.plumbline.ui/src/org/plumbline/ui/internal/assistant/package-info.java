/** The Assistant: what the workbench thinks about the chart in front, a panel for each question. */
package org.plumbline.ui.internal.assistant;
