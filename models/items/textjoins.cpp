#include "models/items/textjoins.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
class TextJoins {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::TextJoins)
};
} // namespace

QString labelled(const QString &label, const QString &value)
{
    //: %1 is a name such as "Status", %2 its value
    return TextJoins::tr("%1: %2").arg(label, value);
}

QString inOneSentence(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two statements that make one sentence, neither with a full stop
    return TextJoins::tr("%1; %2").arg(first, second);
}

QString oneAfterTheOther(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two whole sentences, each with its own full stop where the language has one: what is between them
    return TextJoins::tr("%1 %2").arg(first, second);
}

QString closedUpSize(const QString &size, const QLocale &locale)
{
    if (locale.language() != QLocale::Japanese || size.isEmpty() || size.back().script() == QChar::Script_Latin)
        return size;
    QString closed = size;
    return closed.remove(u' ').remove(QChar::Nbsp);
}

QString enumerated(const QStringList &things)
{
    //: Between the things of a list: "a message, 3 files"
    return things.join(TextJoins::tr(", "));
}

} // namespace disputedesk
