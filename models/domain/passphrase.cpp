#include "models/domain/passphrase.h"

#include <QList>

namespace disputedesk {

namespace {
QString composed(const QString &typed) { return typed.normalized(QString::NormalizationForm_C); }
} // namespace

Secret passphraseOf(const QString &typed) { return Secret(composed(typed).toUtf8()); }

PassphraseProblem passphraseProblem(const QString &typed)
{
    const qsizetype letters = composed(typed).toUcs4().size();
    if (letters < kPassphraseLeast)
        return PassphraseProblem::TooShort;
    return letters > kPassphraseMost ? PassphraseProblem::TooLong : PassphraseProblem::None;
}

} // namespace disputedesk
