namespace MotCua.Procedures;

/// <summary>Whose word a version is. A later one may replace an earlier only if it says at least as much.</summary>
public enum ProcedureSource
{
    /// <summary>A province's published list: name, field, online level, no details.</summary>
    List = 1,

    /// <summary>The national catalogue, with all details.</summary>
    National = 2,

    /// <summary>Written here: by the province's own officers or in its own files.</summary>
    Own = 3,
}
