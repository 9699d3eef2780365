/** The page of the return to running: settings, gates, calendar, and the sessions as they are told about. */
package org.plumbline.ui.internal.run;
