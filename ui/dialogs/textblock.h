#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace disputedesk {

/// Text to read and copy, as high as it needs: breaks inside words where it must, takes nothing for HTML, loads
/// nothing.
class TextBlock : public QPlainTextEdit {
    Q_OBJECT
public:
    TextBlock(const Theme &theme, Ink ink, const QFont &font, const QString &name, QWidget *parent = nullptr);

    /// Shows text from outside: hidden characters visible, at most `most` characters. Selection and place stay when
    /// the text is the same.
    void writeForeign(const QString &text, qsizetype most = 4000);
    void setInk(Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int wantedHeight() const;
    void fit();
    void dress();

    const Theme &m_theme;
    Ink m_ink;
    QString m_written;
};

} // namespace disputedesk
