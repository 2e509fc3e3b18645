package org.winset.desk;

import java.util.List;
import org.winset.dossier.Problem;

/// What was wrong with a request or with the dossier.
record ProblemsAnswer(List<Problem> problems) {}
