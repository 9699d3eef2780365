/** Documentation problems of the chart in front: found while one writes, listed, marked and mended. */
package org.plumbline.ui.internal.problems;
