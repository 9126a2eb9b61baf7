/** House rules that span all modules: sizes of files and methods, and documents that tell the truth about the build. */
@NullMarked
package de.rundertisch.house;

import org.jspecify.annotations.NullMarked;
