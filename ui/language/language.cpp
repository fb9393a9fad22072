#include "ui/language/language.h"

#include "ui/language/textturn.h"
#include "ui/language/widgetturn.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless somebody names them; not inside a namespace.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace disputedesk {

namespace {
QList<Message> allMessages()
{
    QFile file(u":/i18n/messages.ts"_s);
    return file.open(QIODevice::ReadOnly) ? readMessages(file) : QList<Message>();
}
} // namespace

QList<std::pair<QString, QString>> knownLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"th"_s, u"ไทย"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}};
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        switch (locale.language()) {
        case QLocale::English: return u"en"_s;
        case QLocale::Thai: return u"th"_s;
        case QLocale::Japanese: return u"ja"_s;
        case QLocale::Chinese:
            if (locale.script() == QLocale::SimplifiedHanScript)
                return u"zh_CN"_s;
            break;
        default: break;
        }
    }
    return u"en"_s;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale own(language);
    const QLocale there(own.language(), own.script(), system.territory());
    if (there.language() == own.language() && there.script() == own.script() && there.territory() == system.territory())
        return there;
    // English where nobody speaks it at home, Thailand say: Qt would write the month first, as few but the USA do.
    const bool elsewhere = own.language() == QLocale::English && system.territory() != QLocale::AnyTerritory;
    return elsewhere ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

Language::Language(QObject *parent)
    : QObject(parent)
{
    initTranslations();
}

Language::~Language() { QLocale::setDefault(m_before); }

void Language::choose(const QString &choice)
{
    bool known = false;
    for (const auto &[key, name] : knownLanguages())
        known = known || key == choice;
    m_choice = known ? choice : u"system"_s;
    const QLocale system = QLocale::system();
    const QString key = known ? choice : languageFor(system.uiLanguages());
    // Left to the system, its own formats hold, changed ones too; a language of one's own has the system's territory.
    const bool systems = !known && (key == "en"_L1 || system.language() == QLocale(key).language());
    const QLocale formats;
    QLocale::setDefault(systems ? m_before : localeFor(key, system));
    if (key == m_key) {
        if (QLocale() == formats)
            return;
        showModelsAnew(); // the same words, but money and dates are written otherwise
        return Q_EMIT changed();
    }
    m_key = key;
    m_toEnglish.reset(); // it holds on to the catalogue
    auto before = std::exchange(m_catalogues, std::make_unique<Catalogues>());
    if (!m_catalogues->ours.load(u":/i18n/disputedesk_%1.qm"_s.arg(key)))
        qWarning("the texts of language %s cannot be loaded", qPrintable(key));
    // Qt's own, where they are installed; ours come before them.
    if (m_catalogues->qts.load(u"qtbase_"_s + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_catalogues->qts);
    QCoreApplication::installTranslator(&m_catalogues->ours);
    if (!before)
        return;
    turnWidgets(TextTurn(allMessages(), before->ours, m_catalogues->ours));
    before.reset(); // a translator takes itself away
    Q_EMIT changed();
}

QString Language::inEnglish(const QString &text) const
{
    if (m_key == "en"_L1 || !m_catalogues)
        return {};
    if (!m_toEnglish)
        m_toEnglish = std::make_unique<TextTurn>(allMessages(), m_catalogues->ours, m_none);
    return m_toEnglish->turn(text).value_or(QString());
}

} // namespace disputedesk
