/** Special tests and their clusters, repeated movements, palpation and the segments of the spine. */
package org.plumbline.ui.internal.encounter.tests;
