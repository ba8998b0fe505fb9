package studio.slateroom.script;

/** The ways in which scripts write a citation. */
public enum CitationForm {
    /** {@code image 1}: what Segmind asks for. */
    PLAIN,
    /** {@code @Image1}. */
    AT_LATIN,
    /** {@code @图片1}. */
    AT_CHINESE,
    /** {@code 图1} or {@code 图片 1} without a sign. */
    BARE_CHINESE,
    /** {@code [Image 1]}. */
    BRACKETS,
    /** {@code <图片1>}, {@code <<<image_1>>>}. */
    ANGLES,
    /** The words of another language, such as {@code 이미지 1}. */
    OTHER_LANGUAGE,
    /** One of several that a range names, such as {@code @图1-4}; the span is that of the whole range. */
    RANGE
}
