#include "models/items/wordsin.h"

#include "models/domain/cannedreply.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace disputedesk {

WordsIn::WordsIn(const QString &language)
{
    if (language.isEmpty())
        return;
    auto catalogue = std::make_unique<QTranslator>();
    const bool isKnown = replyLanguages().contains(language); // else it is no part of a path
    const bool isLoaded = isKnown && catalogue->load(u":/i18n/disputedesk_%1.qm"_s.arg(language));
    if (isLoaded || language == "en"_L1) // English stands in the sources, its catalogue has the plurals
        m_catalogue = std::move(catalogue);
}

WordsIn::~WordsIn() = default;

QString WordsIn::translate(const char *context, const char *text, const char *comment, int n) const
{
    if (!m_catalogue)
        return QCoreApplication::translate(context, text, comment, n);
    QString found = m_catalogue->translate(context, text, comment, n);
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    return n < 0 ? found : found.replace("%n"_L1, QString::number(n));
}

} // namespace disputedesk
