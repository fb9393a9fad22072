#pragma once

#include <QTranslator>

namespace disputedesk::test {

/// `text` as a language might say it that needs more letters: "[Ŝéñđ åñŝŵéř ·····]", half as long again. Places to fill
/// in (%1, %n, {{amount}}), markup, menu letters and line ends stay; so does what has no letters of its own.
QString lengthened(const QString &text);

/// Every text of the program lengthened, whatever catalogues are installed after it: it stays the first one asked.
class PseudoLanguage : public QTranslator {
    Q_OBJECT
public:
    PseudoLanguage();
    ~PseudoLanguage() override;

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTranslator m_english; ///< plural forms
    bool m_moving = false;
};

} // namespace disputedesk::test
