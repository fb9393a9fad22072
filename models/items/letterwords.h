#pragma once

#include "models/domain/dispute.h"

#include <QString>

namespace disputedesk {

class WordsIn;

// Words of the form, the list and the documents in a language that somebody chose: that of a letter or a file.

QString stageTextIn(const WordsIn &words, Stage stage);
QString statusTextIn(const WordsIn &words, const QString &status);
QString evidenceFieldTextIn(const WordsIn &words, const QString &field);
QString documentKindTextIn(const WordsIn &words, const QString &kind);

} // namespace disputedesk
