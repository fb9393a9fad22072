#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <utility>

namespace disputedesk {

class TextTurn;

/// The languages of this program: key ("en", "th", "ja", "zh_CN") and own name, the same in every language.
QList<std::pair<QString, QString>> knownLanguages();
/// Which of them a person reads whose system wants `wanted` (BCP 47, best first): "en" when none fits. Traditional
/// Chinese is no Simplified Chinese.
QString languageFor(const QStringList &wanted);
/// How dates and numbers are written in `language` where the system's territory is `system`'s.
QLocale localeFor(const QString &language, const QLocale &system);

/// The language in force: catalogues, the default locale, and every text on the screen when it changes at run time
/// (docs/decisions/0023). One at a time in a program; gone, everything is English again.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "system" or a key of knownLanguages(); anything else is "system".
    void choose(const QString &choice);
    QString choice() const { return m_choice; }
    /// What is spoken: a key.
    QString key() const { return m_key; }
    /// What `text`, shown in this language, is in English: the words of manuals and of colleagues. Empty in English,
    /// and for what is no text of ours.
    QString inEnglish(const QString &text) const;

Q_SIGNALS:
    /// All texts of widgets are in the new language, or its words stay and numbers and dates are written otherwise;
    /// what was computed with them wants to be shown anew.
    void changed();

private:
    struct Catalogues {
        QTranslator ours;
        QTranslator qts;
    };
    const QLocale m_before = QLocale(); ///< the default locale as this found it
    QString m_choice;
    QString m_key;
    std::unique_ptr<Catalogues> m_catalogues;
    const QTranslator m_none; ///< English stands in the sources
    mutable std::unique_ptr<TextTurn> m_toEnglish; ///< made when it is first asked for
};

} // namespace disputedesk
