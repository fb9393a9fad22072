#include "app/desktop/storewhy.h"

#include "models/domain/displaytext.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
constexpr qsizetype kLongest = 200; ///< characters: more than that is no part of a sentence

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::Desk)
};
} // namespace

QString detailText(const Error &error) { return detailText(error.detail); }

QString detailText(const QString &said)
{
    QString text = visibleText(said).left(kLongest);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1); // never half a character
    return text;
}

QString whyNotSavedText(const Error &error)
{
    return error.kind == ErrorKind::DiskFull ? Texts::tr("the disk is full") : detailText(error);
}

} // namespace disputedesk
