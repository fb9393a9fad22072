#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QListWidget;
class QLocale;
class QTextBrowser;

namespace disputedesk {

/// A page of the short help in the program.
struct HelpTopic {
    QString key; ///< the file's name in resources/help/<language>/
    QString title; ///< the file's own first line
};

/// The language of the pages for whoever reads `locale`, as helpTopics() takes it. A locale's name() does not tell: it
/// leaves out the script, and Simplified Chinese is read in Singapore and Hong Kong too.
QString helpLanguage(const QLocale &locale);
/// Every page, in the order of the table of contents, in `language` ("en", "th", "zh_CN"; a page that is not translated
/// comes in English).
QList<HelpTopic> helpTopics(const QString &language);
/// The page in Markdown, our own file; empty for a key that is none.
QString helpText(const QString &key, const QString &language);

/// The help: contents at the left, a page at the right. Shows our own files and nothing else; links lead nowhere else.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString &key, const QString &language, const Theme &theme, QWidget *parent = nullptr);

    QString shownKey() const;

private:
    void show(int row);

    const QString m_language;
    QListWidget *m_contents;
    QTextBrowser *m_page;
};

/// Makes F1 and Shift+F1 in a dialog open the help over it, at its own page: the window's help is out of reach there.
void offerHelp(QDialog &dialog, const QString &key, const Theme &theme);

} // namespace disputedesk
