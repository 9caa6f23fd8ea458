namespace MotCua.Digitising;

/// <summary>Reads the words off a picture, in a process of its own.</summary>
public interface IOcr
{
    /// <summary>Whether papers can be read at all on this machine.</summary>
    Task<OcrState> State(CancellationToken cancel);

    /// <summary>The words of a picture (PNG or JPEG), in reading order.</summary>
    Task<OcrAnswer> Read(byte[] picture, CancellationToken cancel);
}

/// <summary>Ready; the program is not installed; or it is, without Vietnamese.</summary>
public enum OcrState { Ready, Absent, NoVietnamese }

/// <summary>Why a picture was not read: the program is absent, took too long, needed too much memory, or failed.</summary>
public enum OcrProblem { None, Absent, TooSlow, TooLarge, Failed }

/// <summary>What came of reading one picture.</summary>
public sealed record OcrAnswer(IReadOnlyList<ReadWord> Words, OcrProblem Problem);

/// <summary>One word as it was read: where it stands in pixels of the shaped picture, in which line, and how sure it is, of one.</summary>
public sealed record ReadWord(string Text, int Left, int Top, int Width, int Height, int Line, double Confidence);
