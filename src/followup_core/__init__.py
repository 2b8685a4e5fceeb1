"""Should I follow up yet? The advice on following up after an interview, as a pure function of facts and today."""
