/**
 * Strings as code points. Knows no Python objects beside {@code str} itself and no interpreter; usable before any runtime
 * exists. What a program can do wrong is a small unchecked exception with CPython's text, which the runtime turns into
 * the Python exception.
 *
 * <ul>
 * <li>Storage: {@link org.pyston.text.PyStr}, {@link org.pyston.text.PyStrBuilder}; hash:
 *     {@link org.pyston.text.StringHash}, {@link org.pyston.text.HashSeed}.
 * <li>Methods of {@code str} by topic: {@link org.pyston.text.StrSearch}, {@link org.pyston.text.StrSplit},
 *     {@link org.pyston.text.StrCase}, {@link org.pyston.text.StrTests}, {@link org.pyston.text.StrJustify},
 *     {@link org.pyston.text.StrRepr}.
 * <li>Unicode 15.0 on every JDK: {@link org.pyston.text.UnicodeData}, {@link org.pyston.text.UnicodeNames},
 *     {@link org.pyston.text.UnicodeNormalizer}.
 * <li>Formats: {@link org.pyston.text.FormatSpec}, {@link org.pyston.text.StrFormatter},
 *     {@link org.pyston.text.FormatTemplateParser}, {@link org.pyston.text.FormatFieldName},
 *     {@link org.pyston.text.PercentParser}; numbers are formatted by {@code org.pyston.numeric}.
 * <li>Codecs: {@link org.pyston.text.Utf8Codec}, {@link org.pyston.text.WideCodec},
 *     {@link org.pyston.text.ByteCodec}, {@link org.pyston.text.Utf7Codec}, {@link org.pyston.text.EscapeCodec};
 *     what happens at errors: {@link org.pyston.text.CodecErrorHandler}, {@link org.pyston.text.CodecErrors}.
 * </ul>
 */
package org.pyston.text;
