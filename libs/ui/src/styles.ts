import './theme/styles';
