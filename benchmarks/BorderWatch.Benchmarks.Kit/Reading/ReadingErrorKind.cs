namespace BorderWatch.Benchmarks.Kit.Reading;

public enum ReadingErrorKind
{
    Missed,
    MadeUp,
    WrongPort,
    WrongMode,
    WrongAction,
    WrongValue,
    WrongUnit,
    WrongPeriod,
    WrongDate,
}
