namespace MotCua.Procedures;

/// <summary>The groups of internal procedures (thủ tục hành chính nội bộ, QĐ 1085/QĐ-TTg): A between state agencies, B inside the province.</summary>
public enum InternalGroup { A = 1, B = 2 }
