#include "tests/support/pseudolanguage.h"

#include "ui/language/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

QString lengthened(const QString &text)
{
    static const QRegularExpression kept(u"%(?:L?n|L?\\d+)|\\{\\{[^}]*\\}\\}|<[^<>]+>|&&|&(?=\\w)"_s);
    static const QString plain = u"aceginorsuyACEGINORSUY"_s;
    static const QString dressed = u"åçéĝîñöŕšûýÅÇÉĜÎÑÖŔŠÛÝ"_s;
    QString out;
    int letters = 0;
    qsizetype from = 0;
    const auto dress = [&](QStringView part) {
        for (const QChar c : part) {
            letters += c.isLetter() ? 1 : 0;
            const qsizetype at = plain.indexOf(c);
            out += at < 0 ? c : dressed.at(at);
        }
    };
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        dress(QStringView(text).mid(from, match.capturedStart() - from));
        out += match.capturedView();
        from = match.capturedEnd();
    }
    dress(QStringView(text).mid(from));
    if (letters < 2)
        return text;
    QString more;
    for (int i = 0; i < (letters + 1) / 2; ++i)
        more += i % 7 == 6 ? u' ' : u'ö'; // words, so that what wraps can wrap
    return u'[' + out + u' ' + more.trimmed() + u']';
}

PseudoLanguage::PseudoLanguage()
{
    const Language resources; // names the file's resource
    if (!m_english.load(u":/i18n/disputedesk_en.qm"_s))
        qFatal("no English plurals");
    QCoreApplication::installTranslator(this);
    qApp->installEventFilter(this);
}

PseudoLanguage::~PseudoLanguage()
{
    qApp->removeEventFilter(this);
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment, int n) const
{
    if (!QByteArrayView(context).startsWith("disputedesk"))
        return {};
    const QString plural = n >= 0 ? m_english.translate(context, source, comment, n) : QString();
    return lengthened(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

bool PseudoLanguage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange && !m_moving) {
        m_moving = true; // the one that was installed last is asked first
        QCoreApplication::removeTranslator(this);
        QCoreApplication::installTranslator(this);
        m_moving = false;
    }
    return QTranslator::eventFilter(watched, event);
}

} // namespace disputedesk::test
